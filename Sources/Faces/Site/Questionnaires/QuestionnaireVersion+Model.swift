import Languages
import Questionnaires

/// What is asked: a version question by question, and the other versions.
struct QuestionnaireVersionPage: PageModel {
    var content: QuestionnaireContent
    /// nil for what comes with the program, before it has been sent or changed.
    var version: QuestionnaireVersion?
    var current: CurrentQuestionnaire
    var mayChange: Bool

    func page(in words: Words) -> Page {
        Page(
            "questionnaires/version", title: words.said(content.title), section: .chains,
            trail: [Crumb(words(.questionnairesTitle), Address("/questionnaires"))],
            fields: [
                "which": which(words),
                "count": words(.questionnairesQuestionsCount(count: content.questions.count)),
                "draftPath": mayChange && current.draft != nil ? "/questionnaires/draft" : nil,
                "mayBegin": mayChange && current.draft == nil,
                "parts": content.sections.map { QuestionSheet(section: $0, content: content).fields(in: words) },
                "hasVersions": current.versions.count > 1,
                "versions": current.versions.map { line($0, words) },
            ])
    }

    private func which(_ words: Words) -> String {
        guard let version else { return words(.questionnairesVersionStandard) }
        guard version.publishedAt != nil else { return words(.questionnairesDraftTitle) }
        return name(of: version, words)
    }

    private func name(of version: QuestionnaireVersion, _ words: Words) -> String {
        let day = words.day(Words.day(of: version.publishedAt ?? version.createdAt))
        return words(.questionnairesVersion(number: words.number(version.number), day: day))
    }

    private func line(_ version: QuestionnaireVersion, _ words: Words) -> Fields {
        [
            "versionPath": "/questionnaires/versions/\(version.id)", "versionName": name(of: version, words),
            "versionBy": version.publishedBy,
        ]
    }
}
