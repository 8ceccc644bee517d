import Foundation
import Languages
import PublicGuidance

@testable import Site

extension SamplePages {
    /// Read once for all samples.
    private static let guidanceFiles = Result { try PublicGuidance() }

    /// What the public reads before it reports anything.
    static var publicGuidance: [SamplePage] {
        guard let guidance = try? guidanceFiles.get() else { return [] }
        let open = { (name: String, model: any PageModel) in SamplePage(name, isSignedIn: false, model) }
        return [
            open("helplines", HelplinesPage(contacts: guidance.contacts)), open("awareness", AwarenessPage()),
            open("awareness-signs", SettingsPage()),
            open("awareness-signs-wash", SettingSignsPage(setting: .carWash)),
            open("awareness-stories", StoriesPage()),
            open("awareness-posters", PosterListPage(isPrintable: true, hasAddress: true)),
            open("awareness-posters-none", PosterListPage(isPrintable: false, hasAddress: false)),
            open("awareness-rights", RightsPage()), open("languages", LanguageListPage()),
        ]
            + FurtherLanguage.allCases.map { language in
                open(
                    "language-\(language.code)",
                    FurtherLanguagePage(
                        language: language, guidance: guidance,
                        offersReport: language == .arabic || language == .polish,
                        address: Address("/languages/\(language.code)", ["lang": "cy"])))
            }
    }
}
