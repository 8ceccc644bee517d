/// Under which account a child process runs.
public enum ChildAccount: Sendable, Hashable {
    /// Where this program is root, one that owns nothing (65534, by custom "nobody"); else this program's own.
    case powerless
    /// This program's own: for a child that must read what only this account can.
    case own
}
