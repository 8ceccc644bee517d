import Mustache
import Synchronization

/// The token of a page's forms, made only if the page shows it. Whether it did decides whether the browser needs the
/// cookie that the token is checked against, and whether the page may be sent compressed (`PageCompression`).
final class FormTokenText: MustacheCustomRenderable, Sendable {
    private let secret: String
    private let wasShown = Atomic(false)

    init(secret: String) { self.secret = secret }

    /// Whether it stands on the page that was drawn.
    var isShown: Bool { wasShown.load(ordering: .relaxed) }

    var isNull: Bool { false }

    var renderText: String {
        wasShown.store(true, ordering: .relaxed)
        return FormToken.make(secret: secret)
    }
}
