import Storage

/// Follows the chain link by link and names what does not fit. Given the links in the order of their positions.
struct ChainWalk {
    /// A link with its entry as the store holds it now.
    struct Step: Sendable {
        var link: TrailLink
        /// nil where the entry is gone.
        var row: TrailRow?
    }

    private(set) var position: Int64 = 0
    private(set) var count = 0
    /// nil behind a gap: what follows cannot be told from it.
    private var hash: [UInt8]? = TrailLink.origin
    /// The time of the run of the linker before that of the last link.
    private var runBefore: Int64?
    private var run: Int64?

    mutating func take(_ step: Step, _ report: (TrailFinding) throws -> Void) rethrows {
        let link = step.link
        count += 1
        if link.position > position.adding(upTo: 1) {
            try report(
                TrailFinding(
                    .linkMissing, position: position.adding(upTo: 1), lastPosition: link.position.adding(upTo: -1)))
            hash = nil
        }
        if link.linkedAt != run { (runBefore, run) = (run, link.linkedAt) }
        try check(link, step.row, report)
        position = link.position
        hash = link.hash
    }

    private func check(_ link: TrailLink, _ row: TrailRow?, _ report: (TrailFinding) throws -> Void) rethrows {
        func finding(_ code: TrailFinding.Code) -> TrailFinding {
            TrailFinding(code, entry: link.entry, position: link.position)
        }
        if let hash, link.expectedHash(after: hash) != link.hash { try report(finding(.linkChanged)) }
        guard let row else { return try report(finding(.removed)) }
        guard row.isSound, row.digest == link.digest else { return try report(finding(.changed)) }
        let isLate = runBefore.map { row.at < $0.adding(upTo: -TrailVerifier.window) } ?? false
        if isLate || row.at > link.linkedAt.adding(upTo: TrailVerifier.window) { try report(finding(.misdated)) }
    }
}
