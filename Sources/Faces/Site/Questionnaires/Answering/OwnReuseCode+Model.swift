import Languages
import Questionnaires
import Storage

/// The reuse code, shown once.
struct OwnReuseCodePage: PageModel {
    var code: String
    var request: ID<QuestionnaireRequest>

    func page(in words: Words) -> Page {
        Page(
            "answer/reuse-code", title: words(.questionnairesOwnCodeTitle),
            trail: [Crumb(words(.questionnairesOwnHome), Address("/answer"))],
            fields: ["code": code, "back": "/answer/questionnaires/\(request)"])
    }
}
