/// Whether the buyer sees what a business is called.
///
/// Each party that names a business makes a record of its own for it, and decides for that record alone: that another party
/// shows the same business gives the name of neither away. A supplier of the register is always known.
enum VisibilityRule {
    /// - Parameter links: all that name the record, also those taken back: a name does not come out by being withdrawn.
    static func isHidden(_ business: StoredBusiness, links: [StoredLink]) -> Bool {
        business.supplier == nil && links.contains(where: \.isHidden)
    }
}
