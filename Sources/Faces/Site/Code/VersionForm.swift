import CodeOfPractice
import InputFiles
import Languages
import Storage

/// A version of a code as it was filled in.
struct VersionForm: Sendable {
    var fields: [String: String] = [:]
    /// A day that is none.
    var hasBadDay = false

    static let names = [
        "titleEnglish", "titleWelsh", "label", "citation", "link", "from", "supersedes", "signed", "english", "welsh",
        "map",
    ]

    init(supersedes: String) {
        fields = ["supersedes": supersedes, "signed": "yes"]
    }

    init(_ form: Form) {
        for name in Self.names { fields[name] = form[name] }
        hasBadDay = !self["from"].isEmpty && Day(self["from"]) == nil
    }

    subscript(_ name: String) -> String { fields[name] ?? "" }

    /// - Parameter file: the commitments as CSV; nil where they are typed.
    /// - Throws: `InputProblem` for the file, `CodeOfPracticeError` for what is typed.
    func draft(file: (name: String, bytes: [UInt8])?) throws -> CodeDraft {
        var commitments: [Commitment]
        var map: [Int: Int]
        if let file {
            let read = try CodeTable.read(file.bytes, name: file.name)
            (commitments, map) = (read.commitments, read.carriesOver)
        } else {
            commitments = try CodeTyping.commitments(english: self["english"], welsh: self["welsh"])
            map = try CodeTyping.map(self["map"])
        }
        if hasBadDay { throw CodeOfPracticeError(.badDates) }
        return CodeDraft(
            title: BilingualText(self["titleEnglish"], self["titleWelsh"]), label: self["label"],
            citation: self["citation"], link: self["link"], validFrom: Day(self["from"]),
            isToBeSigned: self["signed"] == "yes", supersedes: ID<CodeVersion>(self["supersedes"]), carriesOver: map,
            commitments: commitments)
    }
}
