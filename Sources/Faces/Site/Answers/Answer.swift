import Hummingbird

/// What a handler gives back.
indirect enum Answer: Sendable {
    /// A page.
    case page(any PageModel)
    /// After a form did its work: go and see (303).
    /// - Parameter notice: a key of the catalogue under `notice.` that the next page says once, at its top.
    case seeOther(Address, notice: String? = nil)
    /// The same with a new session, or a new token of the one that is open: its cookie is set, and the page is drawn for it.
    case signedIn(token: String, Answer)
    /// Anything else, such as a download.
    case response(Response)
}
