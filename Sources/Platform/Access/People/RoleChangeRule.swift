/// What may change about who may do what, so that one curious administrator does not open records to themself, and no
/// organisation is left without anybody who keeps its people.
///
/// An administrator gives roles to others, never to themself while there is another administrator, disabled or not: a second
/// person then has to agree. The only administrator may, since a small organisation has nobody else. Whoever removes the other
/// administrators altogether becomes that: it stands on the trail, and cannot be done unseen by those removed.
struct RoleChangeRule {
    var old: Set<Role>
    /// Empty where the person's access ends.
    var new: Set<Role>
    /// Whether the person changes their own roles.
    var isOwn: Bool
    /// How many others keep the organisation's people and can sign in.
    var otherAdministrators: Int
    /// How many others were disabled. Whoever disables the others is not the only one by that.
    var disabledAdministrators: Int

    /// - Throws: `AccessError` with code `.needsAnotherAdministrator` or `.lastAdministrator`.
    func check() throws(AccessError) {
        if isOwn, otherAdministrators + disabledAdministrators > 0, !new.isSubset(of: old) {
            throw AccessError(.needsAnotherAdministrator)
        }
        if old.contains(.administrator), !new.contains(.administrator), otherAdministrators == 0 {
            throw AccessError(.lastAdministrator)
        }
    }
}
