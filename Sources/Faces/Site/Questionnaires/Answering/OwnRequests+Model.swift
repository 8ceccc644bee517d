import Languages
import Questionnaires
import Storage

/// The questionnaires that a business was sent.
struct OwnRequestsPage: PageModel {
    var requests: [QuestionnaireRequest]

    func page(in words: Words) -> Page {
        Page(
            "answer/questionnaires", title: words(.questionnairesOwnTitle),
            trail: [Crumb(words(.questionnairesOwnHome), Address("/answer"))],
            fields: [
                "hasRequests": !requests.isEmpty,
                "requests": requests.map { request in
                    [
                        "requestPath": "/answer/questionnaires/\(request.id)",
                        "requestName": words(
                            .questionnairesOwnSent(day: words.day(Words.day(of: request.sentAt)))),
                        "requestDue": words(.questionnairesOwnDue(day: words.day(request.dueOn))),
                        "requestState": request.state.tag(in: words).fields,
                    ] as Fields
                },
            ])
    }
}
