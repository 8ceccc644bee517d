import Hummingbird

/// What is carried with a request while it is answered.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who asks, in which language, for what: made by `LanguageChoice`, completed by `SessionLookup`.
    var visit: Visit?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }

    /// The visit with the named parts of the path.
    /// - Throws: `PageFault.broken` before `LanguageChoice`, which begins it.
    func begunVisit() throws(PageFault) -> Visit {
        guard var visit else { throw .broken }
        for (name, value) in parameters { visit.parameters[String(name)] = Form.unescaped(value) }
        return visit
    }
}
