/// How records lie in a file: alone, or in lists inside packages.
public struct JSONShape: Sendable, Hashable {
    /// Keys of a package whose value is a list of records.
    public var lists: [String]
    /// Keys of a package whose value is one record.
    public var singles: [String]
    /// Keys that make an object a record even if it has one of `lists`, when they come before it.
    public var recordMarks: [String]

    public init(lists: [String], singles: [String] = [], recordMarks: [String] = []) {
        self.lists = lists
        self.singles = singles
        self.recordMarks = recordMarks
    }

    /// Every object at the top, or in an array at the top, is a record.
    public static let plain = JSONShape(lists: [])
}
