import CodeOfPractice
import EvidenceFiles
import Languages
import Storage

/// Evidence as it was filled in: one of a file, a link and a record.
struct EvidenceForm: Sendable {
    static let names = ["title", "kind", "link", "recordKind", "reference", "dated", "expires"]

    private var values: [String: String] = ["kind": EvidenceKind.policy.rawValue]

    init() {}

    init(_ form: Form) {
        for name in Self.names { values[name] = form[name] }
    }

    subscript(_ name: String) -> String { values[name] ?? "" }

    /// - Throws: `CodeOfPracticeError` `.referenceMissing` where there is nothing to keep, `.badDates` for a day that is none.
    func draft(file: SentFile?) throws(CodeOfPracticeError) -> EvidenceDraft {
        for name in ["dated", "expires"] where !self[name].isEmpty && Day(self[name]) == nil {
            throw CodeOfPracticeError(.badDates)
        }
        let source: EvidenceDraft.Source
        if let file {
            source = .file(file)
        } else if !self["link"].isEmpty {
            source = .link(self["link"])
        } else if let kind = RecordKind(rawValue: self["recordKind"]) {
            source = .record(kind, reference: self["reference"])
        } else {
            throw CodeOfPracticeError(.referenceMissing)
        }
        return EvidenceDraft(
            kind: EvidenceKind(rawValue: self["kind"]) ?? .other, title: self["title"], source: source,
            dated: Day(self["dated"]), expires: Day(self["expires"]))
    }
}
