import CodeOfPractice
import Languages
import Publications
import Questionnaires
import Suppliers
import Tendering

extension RecordChoice {
    /// What it is called, or that its name is hidden.
    func shownName(in words: Words) -> String { words.business(name) }

    /// The day that tells it apart, and what happened on it.
    func dayText(in words: Words) -> String {
        day.map { words(.planChooseDay, kind, ["day": words.shortDay($0)]) } ?? words(.planChooseNotDated)
    }

    /// Whether its time has not ended, so that it may still say something else.
    var isOpen: Bool { kind == .payments && state != nil }

    /// What evidence that refers to it may be called at first. A figure by itself says nothing, and a name that is not kept is
    /// not proposed either.
    func proposedTitle(in words: Words) -> String {
        let name = keepsName ? name : dayText(in: words)
        return switch kind {
        case .payments, .statement, .questionnaire:
            words(.planChooseTitled(kind: words(.planRecord, kind), name: name ?? ""))
        case .training, .tender, .contract, .supplier, .sharedPolicy: name ?? ""
        }
    }

    /// Its state as the pages of its own part say it.
    func stateCell(in words: Words) -> Table.Cell {
        switch kind {
        case .training: Table.Cell("")
        case .payments:
            Table.Cell(
                share.map { words(.planChoosePaid(share: words.percent($0))) } ?? words(.siteUnknown),
                tag: state == nil ? nil : Tag(.plain, words(.employmentPeriodOpen)))
        case .tender:
            Table.Cell(state.flatMap { ProcurementStage(rawValue: $0) }.map { words(.tendersStage, $0) } ?? "")
        case .contract, .supplier: Table.Cell("", tag: state.flatMap { RiskTier(rawValue: $0) }.map(words.riskTag))
        case .questionnaire:
            Table.Cell("", tag: state.flatMap { QuestionnaireRequest.State(rawValue: $0) }.map { $0.tag(in: words) })
        case .statement: Table.Cell("", tag: state.flatMap { Statement.State(rawValue: $0) }.map { words.tag($0) })
        case .sharedPolicy: Table.Cell("", tag: state == nil ? nil : Tag(.warn, words(.codePolicyWithdrawn)))
        }
    }
}
