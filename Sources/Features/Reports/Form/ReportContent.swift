import Foundation
import ReportChannels

/// What is sealed as the report itself, the same from a browser as from here: JSON with the names of `ReportQuestion`.
public struct ReportContent: Sendable, Codable, Hashable {
    public var version = 1
    public var language: String
    public var role: String
    public var answers: [String: [String]]
    public var files: [ReportDraft.File]
    public var tellsPhotoFacts: Bool

    /// What a draft holds, in the language in which it is sent.
    public init?(_ draft: ReportDraft, language: String) {
        guard let role = draft.role else { return nil }
        self.language = language
        self.role = role.rawValue
        answers = draft.answers.filter { !$0.value.allSatisfy(\.isEmpty) }
        files = draft.tellsPhotoFacts ? draft.files : draft.files.map(\.withoutFacts)
        tellsPhotoFacts = draft.tellsPhotoFacts
    }

    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}

extension ReportDraft.File {
    /// The same without where and when a photo was taken.
    fileprivate var withoutFacts: ReportDraft.File {
        var file = self
        file.taken = nil
        file.latitude = nil
        file.longitude = nil
        return file
    }
}
