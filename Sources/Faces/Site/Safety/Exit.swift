/// Leaving at once, for somebody who does not want to be seen reading.
enum Exit {
    /// An address of ours comes first, to end the session and clear what the browser keeps; it leads on to a place that
    /// tells nothing.
    static let address = Address("/exit")
}
