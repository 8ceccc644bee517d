import Foundation
import TestSupport
import Testing

@testable import PublicGuidance

@Suite struct FurtherLanguageTests {
    private let texts: GuidanceTexts
    private let source: LanguageFile

    init() throws {
        texts = try GuidanceTexts()
        source = try LanguageFile(json: ResourceFile.bytes("languages/source.json"))
    }

    /// The range of the letters that a language is written in.
    private static func script(_ language: FurtherLanguage) -> [ClosedRange<UInt32>] {
        switch language {
        case .chinese: [0x4E00...0x9FFF]
        case .arabic: [0x0600...0x06FF]
        case .ukrainian: [0x0400...0x04FF]
        case .hindi: [0x0900...0x097F]
        case .tigrinya: [0x1200...0x137F]
        case .romanian, .albanian, .vietnamese, .polish, .portuguese:
            [0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF]
        }
    }

    @Test(arguments: FurtherLanguage.allCases)
    func everyTextIsInTheScriptOfItsLanguage(language: FurtherLanguage) {
        // What is written in Latin letters everywhere.
        let names: Set = ["register", "SMS"]
        for key in GuidanceKey.allCases {
            let words = texts.text(key, language).split { !$0.isLetter }.filter { !names.contains(String($0)) }
            for scalar in words.joined().unicodeScalars where scalar.properties.isAlphabetic {
                let isOfScript = Self.script(language).contains { $0.contains(scalar.value) }
                #expect(isOfScript, "\(key.rawValue) in \(language): \(scalar)")
            }
            // A short message is called by that name alone in several languages.
            #expect(!words.isEmpty || key == .contactText, "\(key.rawValue) in \(language)")
        }
    }

    @Test(arguments: FurtherLanguage.allCases)
    func noEnglishIsLeftOver(language: FurtherLanguage) {
        // The same word in both languages.
        let same: Set<GuidanceKey> = [.contactMail, .answerNo]
        for key in GuidanceKey.allCases where !same.contains(key) {
            #expect(texts.text(key, language) != source.texts[key.rawValue], "\(key.rawValue) in \(language)")
        }
        let english: Set = ["the", "you", "your", "and", "of", "with", "not"]
        for key in GuidanceKey.allCases {
            let words = Set(texts.text(key, language).lowercased().split { !$0.isLetter }.map(String.init))
            #expect(words.isDisjoint(with: english), "\(key.rawValue) in \(language)")
        }
    }

    @Test(arguments: FurtherLanguage.allCases)
    func figuresAreThoseOfTheSource(language: FurtherLanguage) {
        for key in GuidanceKey.allCases {
            let figures = { (text: String) in Set(text.matches(of: #/[0-9]+/#).map { String($0.0) }) }
            #expect(
                figures(texts.text(key, language)) == figures(source.texts[key.rawValue] ?? ""),
                "\(key.rawValue) in \(language)")
        }
    }

    @Test func everyFileSaysThatNobodyHasCheckedIt() throws {
        for language in FurtherLanguage.allCases {
            #expect(!texts.isChecked(language) && texts.writtenOn(language) != nil, "\(language)")
        }
        #expect(FurtherLanguage.allCases.filter { $0.direction == .rightToLeft } == [.arabic])
        #expect(Set(FurtherLanguage.allCases.map(\.ownName)).count == FurtherLanguage.allCases.count)
    }

    @Test(arguments: [
        ("\"start.title\"", "\"start.heading\"", PublicGuidanceError.Code.keys), ("\"Next\"", "", .unreadable),
        ("Continue", "", .text), ("Continue", "Continue please, whenever you are ready", .text),
        ("Continue", "<b>Continue</b>", .text), ("Continue", "\u{202E}Continue", .text),
        ("Continue", "Continue\\n", .text),
    ])
    func aFileThatBreaksARuleIsRefused(what: String, by: String, code: PublicGuidanceError.Code) throws {
        var text = String(decoding: try ResourceFile.bytes("languages/source.json"), as: UTF8.self)
        text = code == .unreadable ? String(text.dropLast(3)) : text.replacing(what, with: by)
        let error = #expect(throws: PublicGuidanceError.self) { try LanguageFile(json: Array(text.utf8)) }
        #expect(error?.code == code)
    }

    @Test func brokenFilesAreRefusedOrHoldTheRules() throws {
        var mutation = Mutation(seed: 43)
        let bytes = try ResourceFile.bytes("languages/ti.json")
        for _ in 0..<300 {
            guard let file = try? LanguageFile(json: mutation.broken(bytes)) else { continue }
            #expect(file.texts.count == GuidanceKey.allCases.count)
            #expect(file.texts.values.allSatisfy { !$0.isEmpty && $0.count <= TextRule.longest })
        }
    }
}
