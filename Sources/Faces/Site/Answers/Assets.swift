import Foundation
import Hummingbird

/// The files that every page shares. Their address holds a hash of their content, so browsers may keep them for ever.
struct Assets: Sendable {
    let styleSheet: Asset
    let mark: Asset
    /// Warns before a session ends. Pages work without it.
    let sessionScript: Asset
    /// Leaves at once when Shift is pressed three times. The link works without it.
    let exitScript: Asset
    /// The style sheet of posters, which stands in the page that is printed.
    let posterStyle: String
    /// Those that some pages name.
    private let scripts: [PageScript: Asset]

    init() throws {
        styleSheet = try Asset(joining: "Look", as: "look.css", type: "text/css; charset=utf-8")
        mark = try Asset(file: "mark.svg", type: "image/svg+xml")
        sessionScript = try Asset(file: "session.js", type: "text/javascript; charset=utf-8")
        exitScript = try Asset(file: "exit.js", type: "text/javascript; charset=utf-8")
        posterStyle = try String(
            contentsOf: Asset.folder().appendingPathComponent("poster.css"), encoding: .utf8)
        scripts = try Dictionary(uniqueKeysWithValues: PageScript.allCases.map { ($0, try $0.asset()) })
    }

    var all: [Asset] { [styleSheet, mark, sessionScript, exitScript] + PageScript.allCases.compactMap { scripts[$0] } }

    /// Of every script there is one, since all are read at the start.
    func script(_ script: PageScript) -> Asset? { scripts[script] }
}

extension Site {
    func addAssets(to routes: SiteRoutes) {
        for asset in pages.assets.all {
            routes.raw(asset.path) { request in asset.response(to: request) }
        }
    }
}
