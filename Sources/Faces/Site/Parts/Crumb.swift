/// A page above the one shown: one step of the way back up.
struct Crumb: Sendable {
    var name: String
    var address: Address

    init(_ name: String, _ address: Address) {
        self.name = name
        self.address = address
    }

    var fields: Fields { ["crumbName": name, "crumbPath": address.description] }
}
