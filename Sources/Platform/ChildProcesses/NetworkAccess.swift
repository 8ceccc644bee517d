/// What a child process can reach by network.
public enum NetworkAccess: Sendable, Hashable {
    /// Nothing, not even this machine. Where that cannot be had the child is not started.
    case cutOff
    /// Nothing where that can be had, else what this program reaches: for programs that hear nothing worth telling.
    case cutOffWherePossible
    /// What this program reaches.
    case shared
}
