import Foundation

/// The questionnaire that comes with the program, in English and Welsh: `Resources/questionnaire.json`.
enum StandardQuestionnaire {
    private static let loaded = Result { () throws -> QuestionnaireContent in
        guard let folder = Bundle.module.url(forResource: "Resources", withExtension: nil) else {
            throw CocoaError(.fileReadNoSuchFile)
        }
        let data = try Data(contentsOf: folder.appendingPathComponent("questionnaire.json"))
        return try JSONDecoder().decode(QuestionnaireContent.self, from: data)
    }

    /// - Throws: a file or decoding error where the program is not whole.
    static func content() throws -> QuestionnaireContent { try loaded.get() }
}
