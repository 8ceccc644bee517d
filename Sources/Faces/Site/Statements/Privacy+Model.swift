import Hummingbird
import Languages

/// What is kept about the people who use these pages, why and for how long (UK GDPR, article 13; Data Protection Act 2018,
/// section 44).
struct PrivacyPage: PageModel {
    var contact: String?
    /// Whether the names of cookies begin with `__Host-` here.
    var isSecure: Bool

    func page(in words: Words) -> Page {
        var page = Page(
            "statements/privacy", title: words(.privacyHeading), section: .help,
            trail: [Crumb(words(.helpTitle), Address("/help"))],
            fields: [
                "contact": contact,
                "sessionCookie": SiteCookie.session.name(secure: isSecure),
                "answerCookie": SiteCookie.answer.name(secure: isSecure),
                "visitorCookie": SiteCookie.visitor.name(secure: isSecure),
                "languageCookie": SiteCookie.language.name(secure: isSecure),
            ])
        page.offersExit = true
        return page
    }
}
