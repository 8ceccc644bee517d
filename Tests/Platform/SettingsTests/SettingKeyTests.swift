import Languages
import Testing

@testable import Settings

/// The list of settings, and how settings are spoken of.
@Suite struct SettingKeyTests {
    private func words(_ language: Language) throws -> Words { Words(catalogue: try Catalogue(), language: language) }

    @Test func everySettingHasItsOwnNameAndVariable() {
        let keys = SettingKey.all
        #expect(Set(keys.map(\.name)).count == keys.count)
        #expect(Set(keys.map(\.environmentName)).count == keys.count)
        #expect(keys.allSatisfy { key in key.standard.map { key.fault(in: $0) == nil } ?? true })
        #expect(SettingKey.publicAddress.environmentName == "MANUMIT_SERVER_PUBLIC_ADDRESS")
    }

    @Test(arguments: Language.allCases)
    func everySettingSaysWhatItIsForAndWhatItTakes(language: Language) throws {
        let words = try words(language)
        for key in SettingKey.all {
            #expect(key.help(in: words).hasSuffix("."), "\(key.name)")
            #expect(!key.expectation(in: words).contains("["), "\(key.name)")
        }
    }

    @Test func problemsAreSaidInTheReadersLanguage() async throws {
        let words = try words(.welsh)
        func problems(_ flags: [String: String], file: String? = nil) async throws -> [String] {
            let error = await #expect(throws: SettingsError.self) {
                _ = try await SettingsReader.read(SettingsSources(flags: flags, environment: [:], file: file))
            }
            return error?.problems.map { $0.line(in: words) } ?? []
        }
        #expect(
            try await problems(["server.prot": "1", "limits.idleSeconds": "0", "mail.password": "\u{1}"]) == [
                "llinell orchymyn: server.prot: nid oes gosodiad o’r fath",
                "llinell orchymyn: limits.idleSeconds: “0”: disgwyliwyd rhif cyfan o 1 i 3600 (eiliadau)",
                "llinell orchymyn: mail.password: disgwyliwyd testun",
            ])
        #expect(try await problems([:], file: "/no/such") == ["/no/such: ni ellir ei darllen"])
    }

    @Test func theLanguageOfTheCommandLineIsNoUnknownSetting() async throws {
        let settings = try await SettingsReader.read(
            SettingsSources(flags: ["mail.password": "hush"], environment: ["MANUMIT_LANGUAGE": "cy"]))
        #expect(settings.shown(.mailPassword, in: try words(.welsh)) == "(cudd)")
    }
}
