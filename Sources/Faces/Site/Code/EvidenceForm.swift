import CodeOfPractice
import EvidenceFiles
import Languages
import Storage

/// Evidence as it was filled in: one of a file, a link and a training record, or with a record that was chosen.
struct EvidenceForm: Sendable {
    static let names = ["title", "kind", "link", "training", "dated", "expires"]

    private var values: [String: String] = ["kind": EvidenceKind.policy.rawValue]

    init() {}

    init(_ form: Form) {
        for name in Self.names { values[name] = form[name] }
    }

    subscript(_ name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue }
    }

    /// - Throws: `CodeOfPracticeError` `.referenceMissing` where there is nothing to keep, `.onlyOne` where more than one is
    ///   given.
    func source(file: SentFile?) throws(CodeOfPracticeError) -> EvidenceDraft.Source {
        let given = [file != nil, !self["link"].isEmpty, !self["training"].isEmpty]
        guard given.count(where: \.self) <= 1 else { throw CodeOfPracticeError(.onlyOne) }
        if let file { return .file(file) }
        if !self["link"].isEmpty { return .link(self["link"]) }
        // Of no other kind is it typed what a record is called.
        if !self["training"].isEmpty { return .record(.training, reference: self["training"]) }
        throw CodeOfPracticeError(.referenceMissing)
    }

    /// - Throws: `CodeOfPracticeError` `.badDates` for a day that is none.
    func draft(_ source: EvidenceDraft.Source) throws(CodeOfPracticeError) -> EvidenceDraft {
        for name in ["dated", "expires"] where !self[name].isEmpty && Day(self[name]) == nil {
            throw CodeOfPracticeError(.badDates)
        }
        return EvidenceDraft(
            kind: EvidenceKind(rawValue: self["kind"]) ?? .other, title: self["title"], source: source,
            dated: Day(self["dated"]), expires: Day(self["expires"]))
    }
}
