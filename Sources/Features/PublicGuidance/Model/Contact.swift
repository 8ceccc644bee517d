public import Storage

/// A number to call or write to, as somebody reviewed it.
public struct Contact: Hashable, Sendable {
    public let purpose: ContactPurpose
    /// As people read it: `08000 121 700`.
    public let number: String
    /// What a tap does: `tel:08000121700`, `sms:999`; nil where a telephone cannot call it.
    public let link: String?
    public let hours: ContactHours
    public let languages: ContactLanguages
    public let source: ContactSource
    /// The month of the source, `2026-04`; nil where it has none.
    public let publishedIn: String?
    /// The day on which the table was last compared with the source.
    public let checkedOn: Day
    public let standing: ContactStanding
}
