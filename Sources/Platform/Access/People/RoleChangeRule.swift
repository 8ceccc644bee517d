/// What may change about who may do what, so that one curious administrator does not open records to themself, and no
/// organisation is left without anybody who keeps its people.
///
/// An administrator gives roles to others, never to themself while another administrator could: a second person then has
/// to agree. The only administrator may, since a small organisation has nobody else; it stands on the trail either way.
struct RoleChangeRule {
    var old: Set<Role>
    /// Empty where the person's access ends.
    var new: Set<Role>
    /// Whether the person changes their own roles.
    var isOwn: Bool
    /// How many others keep the organisation's people.
    var otherAdministrators: Int

    /// - Throws: `AccessError` with code `.needsAnotherAdministrator` or `.lastAdministrator`.
    func check() throws(AccessError) {
        if isOwn, otherAdministrators > 0, !new.isSubset(of: old) { throw AccessError(.needsAnotherAdministrator) }
        if old.contains(.administrator), !new.contains(.administrator), otherAdministrators == 0 {
            throw AccessError(.lastAdministrator)
        }
    }
}
