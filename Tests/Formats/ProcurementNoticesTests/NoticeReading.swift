import InputFiles
import ProcurementIndicators
import ProcurementNotices

/// What a reader makes of a text.
struct NoticeReading {
    let ledger: NoticeLedger
    var notices = 0
    var problems: [InputProblem] = []
    var settings = IndicatorSettings()

    /// - Parameters:
    ///   - subcontracts: Notices of main contractors, read after the others.
    ///   - change: Other choices than to look for licences for food.
    init(_ text: String, subcontracts: String? = nil, _ change: (inout NoticeChoices) -> Void = { _ in }) throws {
        try self.init(Self.source(text), subcontracts: subcontracts.map(Self.source), change)
    }

    init(
        _ sources: ByteSource..., subcontracts: ByteSource? = nil, _ change: (inout NoticeChoices) -> Void = { _ in }
    ) throws {
        ledger = NoticeLedger()
        var choices = NoticeChoices(licensed: VocabularyPrefixes(["15"]))
        choices.namesSubcontractors = subcontracts != nil
        change(&choices)
        settings.licensed = choices.licensed
        for source in sources { try read(source, choices) }
        choices.areSubcontracts = true
        if let subcontracts { try read(subcontracts, choices) }
    }

    private static func source(_ text: String) -> ByteSource {
        ByteSource(bytes: Array(text.utf8), name: "notices.json")
    }

    private mutating func read(_ source: ByteSource, _ choices: NoticeChoices) throws {
        let reader = NoticeReader(source, into: ledger, choices: choices)
        while let step = try reader.next() {
            switch step {
            case .notice: notices += 1
            case .problem(let problem): problems.append(problem)
            }
        }
    }

    var findings: Findings { ledger.findings(settings) }

    /// The codes of the indicators that flag something.
    var flagged: Set<String> { Set(findings.flags.map(\.indicator.code)) }
}
