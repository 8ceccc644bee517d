import Storage

/// What was kept of a notice when it was imported.
struct KeptNotice: Sendable {
    var ocid: String
    /// `NoticeExcerpt.json`.
    var content: String
    /// The name of the file as the person who imported it knows it.
    var file: String
    var kept: Timestamp
}
