/// A story made up by us, about one kind of exploitation. Words: `awareness.story.<story>.title`, `.1`, `.2` and `.3`.
enum Story: String, CaseIterable {
    /// Forced work at a car wash.
    case wash
    /// Servitude in a home.
    case home
    /// A child who is made to carry drugs.
    case lines
    /// Care work and a debt.
    case care
    /// Sexual exploitation.
    case flat
    /// Growing cannabis under lock.
    case grow
}
