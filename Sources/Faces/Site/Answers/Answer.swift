import Hummingbird

/// What a handler gives back.
enum Answer: Sendable {
    /// A page.
    case page(any PageModel)
    /// After a form did its work: go and see (303).
    /// - Parameter notice: a key of the catalogue under `notice.` that the next page says once, at its top.
    case seeOther(Address, notice: String? = nil)
    /// Anything else, such as a download.
    case response(Response)
}
