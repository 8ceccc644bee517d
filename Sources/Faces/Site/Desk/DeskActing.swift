import Access
import ReportChannels
import Reports
import Sealing
import Storage

/// Does what a form of the desk asks for.
struct DeskActing {
    let reports: Reports
    let id: ID<Report>
    let principal: Principal

    /// - Throws: `DeskFault` for what the form can be mended of; `ReportsError` for what it cannot.
    func perform(_ act: DeskAct, _ form: Form) async throws {
        do {
            switch act {
            case .answer, .note, .label, .assess: try await write(act, form)
            case .assign: try await assign(form)
            case .outcome: try await noteOutcome(form)
            case .hold, .endHold: try await hold(act, form)
            case .offer, .takeBack, .accept, .refuse, .handOver: try await handOn(act, form)
            case .close: try await close(form)
            case .reopen: try await reports.reopen(id, as: principal)
            }
        } catch let error as ReportsError {
            guard let fault = Self.fault(error, of: act) else { throw error }
            throw fault
        }
    }

    private func write(_ act: DeskAct, _ form: Form) async throws {
        let sealed = SealedFields(form)
        switch act {
        case .answer:
            let entry = try sealed.entry(.answer, at: "answer-text", missing: .textMissing)
            try await reports.answer(entry, to: id, as: principal)
        case .label:
            let entry = try sealed.entry(.label, at: "label-text", missing: .textMissing)
            try await reports.note(entry, on: id, as: principal)
        case .assess:
            guard let risk = Report.Risk(rawValue: form["risk"]) else {
                throw DeskFault(field: "risk", code: .riskMissing)
            }
            let reasons = try sealed.entry(.assessment, at: "assess-text", missing: .reasonsMissing)
            try await reports.assess(id, risk, reasons: reasons, as: principal)
        default:
            let entry = try sealed.entry(.note, at: "note-text", missing: .textMissing)
            try await reports.note(entry, on: id, as: principal)
        }
    }

    private func assign(_ form: Form) async throws {
        let colleague = form["assignee"]
        guard !colleague.isEmpty else { return try await reports.assign(id, to: nil, as: principal) }
        guard let person = ID<Person>(colleague) else { throw PageFault.notFound }
        try await reports.assign(id, to: person, as: principal)
    }

    private func noteOutcome(_ form: Form) async throws {
        guard let kind = Outcome.Kind(rawValue: form["outcome"]), kind != .intelligence else {
            throw DeskFault(field: "outcome", code: .kindMissing)
        }
        try await reports.note(
            kind, reference: form["reference"], of: id, words: SealedFields(form).entry(.referral), as: principal)
    }

    private func hold(_ act: DeskAct, _ form: Form) async throws {
        if act == .endHold {
            guard let hold = ID<Hold>(form["hold"]) else { throw PageFault.notFound }
            return try await reports.end(hold, of: id, as: principal)
        }
        guard let ground = Hold.Ground(rawValue: form["ground"]) else {
            throw DeskFault(field: "ground", code: .kindMissing)
        }
        guard let days = Int(form["days"]) else { throw DeskFault(field: "days", code: .daysOutOfRange) }
        try await reports.hold(id, for: ground, days: days, as: principal)
    }

    private func close(_ form: Form) async throws {
        guard let reason = Report.CloseReason(rawValue: form["close-reason"]) else {
            throw DeskFault(field: "close-reason", code: .closeReasonMissing)
        }
        try await reports.close(id, reason, note: SealedFields(form).entry(.note), as: principal)
    }

    private func handOn(_ act: DeskAct, _ form: Form) async throws {
        let sealed = SealedFields(form)
        switch act {
        case .offer:
            guard let taker = ID<ReportChannel>(form["taker"]) else {
                throw DeskFault(field: "taker", code: .takerMissing)
            }
            let reasons = try sealed.entry(.handover, at: "offer-text", missing: .reasonsMissing)
            try await reports.offer(id, to: taker, keys: sealed.keys, reasons: reasons, as: principal)
        case .accept: try await reports.accept(id, reference: form["own-reference"], as: principal)
        case .refuse:
            guard let reason = HandOver.RefusalReason(rawValue: form["refusal"]) else {
                throw DeskFault(field: "refusal", code: .refusalMissing)
            }
            try await reports.refuse(id, reason, as: principal)
        case .handOver:
            guard !form["body"].isEmpty else { throw DeskFault(field: "body", code: .nameMissing) }
            let reasons = try sealed.entry(.handover, at: "hand-over-text", missing: .reasonsMissing)
            try await reports.noteHandOver(
                of: id, to: form["body"], reference: form["their-reference"], reasons: reasons, as: principal)
        default: try await reports.takeBackOffer(of: id, as: principal)
        }
    }

    /// What the service refused, as far as the form can be mended of it.
    private static func fault(_ error: ReportsError, of act: DeskAct) -> DeskFault? {
        switch (act, error.code) {
        case (.outcome, .referenceMissing): DeskFault(field: "reference", code: .referenceMissing)
        case (.accept, .referenceMissing): DeskFault(field: "own-reference", code: .referenceMissing)
        case (.handOver, .referenceMissing): DeskFault(field: "their-reference", code: .referenceMissing)
        case (.handOver, .outOfRange): DeskFault(field: "body", code: .nameMissing)
        case (.hold, .outOfRange): DeskFault(field: "days", code: .daysOutOfRange)
        case (.offer, .recipientsChanged), (.offer, .closed), (.offer, .badSeal):
            DeskFault(field: "taker", code: .recipientsChanged)
        case (_, .tooMuch): field(of: act).map { DeskFault(field: $0, code: .tooMuch) }
        default: nil
        }
    }

    /// Where an act's words are written.
    private static func field(of act: DeskAct) -> String? { act.seals.map { _ in "\(act.rawValue)-text" } }
}
