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
    /// Seals reports in the browser and opens them there (docs/sealing.md).
    let sealingScript: Asset

    init() throws {
        styleSheet = try Asset(joining: "Look", as: "look.css", type: "text/css; charset=utf-8")
        mark = try Asset(file: "mark.svg", type: "image/svg+xml")
        sessionScript = try Asset(file: "session.js", type: "text/javascript; charset=utf-8")
        exitScript = try Asset(file: "exit.js", type: "text/javascript; charset=utf-8")
        posterStyle = try String(
            contentsOf: Asset.folder().appendingPathComponent("poster.css"), encoding: .utf8)
        sealingScript = try Asset(joining: "Sealing", as: "sealing.js", type: "text/javascript; charset=utf-8")
    }

    var all: [Asset] { [styleSheet, mark, sessionScript, exitScript, sealingScript] }
}

extension Site {
    func addAssets(to routes: SiteRoutes) {
        for asset in pages.assets.all {
            routes.raw(asset.path) { request in asset.response(to: request) }
        }
    }
}
