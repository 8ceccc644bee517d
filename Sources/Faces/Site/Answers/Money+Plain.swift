import Storage

extension Money {
    /// Pounds and pence that a spreadsheet adds up: `1234.50`.
    var plain: String {
        let pence = String(minorUnits.magnitude % 100)
        return "\(minorUnits < 0 ? "-" : "")\(minorUnits.magnitude / 100).\(pence.count == 1 ? "0" : "")\(pence)"
    }
}
