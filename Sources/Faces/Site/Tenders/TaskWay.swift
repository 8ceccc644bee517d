import Languages
import Storage
import Tendering

/// Where the doing of a task begins: a form, or the part of the page that it is about.
struct TaskWay {
    var view: BidderView

    private var path: String { "/tenders/bidders/\(view.file.bidder.id)" }

    /// nil where it is somebody else's, or the page's own button does it.
    func path(of task: GateTask) -> String? {
        switch task.kind {
        case .screen, .screenAgain: nil
        case .stopAndReport, .answerCandidates, .askAboutForeignListing: part("lists")
        case .askInformation: letter(.information) ?? form(.information)
        case .settleGrounds: part("grounds")
        case .hear: letter(.representations) ?? form(.representations)
        case .offerReplacement: letter(.replacement) ?? form(.replacement)
        case .checkStatement: form(.statement)
        case .askQuestions, .mandatoryFail, .weighMitigation: part("questions")
        case .notifyLowPrice: letter(.lowPrice) ?? form(.hearing)
        case .leadPending: "/tenders/\(view.file.procurement.id)"
        case .secondPerson: view.maySecond ? form(.second) : nil
        case .sendNotice, .sendLetter: part("letters")
        case .answerAppeal: form(.appealOutcome)
        case .considerExcludable, .noCallOff: form(.decision)
        case .stateInterest: form(.interest)
        case .considerTermination, .goOnWithTermination: form(.termination)
        case .linkSupplier: view.mayRun ? "\(path)/supplier" : nil
        }
    }

    private func part(_ name: String) -> String { "#\(name)-\(view.file.bidder.id)" }

    private func form(_ kind: BidderEntry.Kind) -> String? { view.mayRun ? "\(path)/\(kind.rawValue)" : nil }

    private func letter(_ kind: TenderLetter.Kind) -> String? {
        guard view.mayRun, let due = view.letters.first(where: { $0.kind == kind }) else { return nil }
        return due.written.map { "\(path)/letters/\($0)" } ?? LetterLines.path(due, path)
    }
}
