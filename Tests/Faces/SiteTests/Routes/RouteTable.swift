import Access
import HTTPTypes

/// Who may ask for what: every registered route with what it needs. A route that is not here fails `RouteAccessTests`, and so
/// does one that is here and gone.
enum RouteTable {
    static let all: [RouteRow] = [
        // For everybody, signed in or not.
        RouteRow(.get, "/help", .everybody),
        RouteRow(.get, "/accessibility", .everybody),
        RouteRow(.get, "/privacy", .everybody),
        RouteRow(.get, "/safety", .everybody),
        RouteRow(.get, "/safety/before", .everybody),
        RouteRow(.get, "/readyz", .everybody),
        RouteRow(.get, "/sign-in/code", .everybody),
        RouteRow(.post, "/sign-in/code", .everybody),
        RouteRow(.get, "/sign-in/set-up", .everybody),
        RouteRow(.post, "/sign-in/set-up", .everybody),
        RouteRow(.get, "/sign-in/provider", .everybody, expects: .notFound),
        RouteRow(.get, "/sign-in/provider/back", .everybody, expects: .notFound),
        RouteRow(.get, "/sign-in", .everybody),
        RouteRow(.post, "/sign-in", .everybody),
        RouteRow(.get, "/forgotten", .everybody),
        RouteRow(.post, "/forgotten", .everybody),
        RouteRow(.get, "/join/:token", .everybody),
        RouteRow(.post, "/join/:token", .everybody),
        RouteRow(.get, "/new-password/:token", .everybody),
        RouteRow(.post, "/new-password/:token", .everybody),
        RouteRow(.get, "/first-start/:token", .everybody),
        RouteRow(.post, "/first-start/:token", .everybody),

        // For everybody who is signed in.
        RouteRow(.get, "/", .signedIn),
        RouteRow(.get, "/switch", .signedIn),
        RouteRow(.post, "/switch", .signedIn, expects: .notFound),
        RouteRow(.get, "/session", .signedIn),
        RouteRow(.get, "/account", .signedIn),
        RouteRow(.get, "/account/password", .signedIn),
        RouteRow(.post, "/account/password", .signedIn),
        RouteRow(.post, "/account/sessions/:session/end", .signedIn, expects: .notFound),
        RouteRow(.post, "/account/sessions/end-others", .signedIn),
        RouteRow(.get, "/account/second-factor/set-up", .signedIn),
        RouteRow(.post, "/account/second-factor/set-up", .signedIn),
        RouteRow(.get, "/account/second-factor/codes", .signedIn, expects: .notFound),
        RouteRow(.post, "/account/second-factor/codes", .signedIn, expects: .notFound),
        RouteRow(.post, "/account/second-factor/codes/kept", .signedIn),
        RouteRow(.get, "/account/second-factor/remove", .signedIn, expects: .notFound),
        RouteRow(.post, "/account/second-factor/remove", .signedIn),
        RouteRow(.get, "/account/provider/link", .signedIn, expects: .notFound),
        RouteRow(.post, "/account/provider/unlink", .signedIn),
        RouteRow(.get, "/confirm", .signedIn),
        RouteRow(.post, "/confirm", .signedIn),
        RouteRow(.get, "/purpose", .signedIn, expects: .notFound),
        RouteRow(.post, "/purpose", .signedIn, expects: .notFound),
        RouteRow(.get, "/import", .signedIn),
        RouteRow(.get, "/lead", .signedIn),

        // The register.
        RouteRow(.get, "/suppliers", .may(.readSuppliers)),
        RouteRow(.get, "/suppliers.csv", .may(.readSuppliers)),
        RouteRow(.get, "/suppliers/:supplier", .may(.readSuppliers)),
        RouteRow(.get, "/contracts", .may(.readSuppliers)),
        RouteRow(.get, "/contracts/:contract", .may(.readSuppliers)),
        RouteRow(.post, "/contracts/:contract/notes", .may(.changeSuppliers)),
        RouteRow(.get, "/merging", .may(.readSuppliers)),
        RouteRow(.get, "/merging/:offer", .may(.readSuppliers)),
        RouteRow(
            .post, "/merging/:offer", .may(.mergeSuppliers),
            ["choice": "neither", "reason": "Two trades, two towns"]),
        RouteRow(.post, "/suppliers/:supplier/merges/:merge/undo", .may(.mergeSuppliers), expects: .notFound),

        // Importing.
        RouteRow(.get, "/imports", .may(.importSuppliers)),
        RouteRow(.get, "/imports/:job", .may(.importSuppliers)),
        RouteRow(.get, "/import/:kind", .may(.importSuppliers)),
        RouteRow(.upload, "/import/:kind", .may(.importSuppliers)),
        RouteRow(.get, "/progress/:job", .may(.readJobs, within: .own), refusal: .notFound),
        RouteRow(.post, "/check", .may(.screen)),

        // Lists and hits.
        RouteRow(.get, "/lists", .may(.readLists)),
        RouteRow(.get, "/lists/:list", .may(.readLists)),
        RouteRow(.get, "/lists/:list/remove", .may(.changeLists)),
        RouteRow(.post, "/lists/:list/remove", .may(.changeLists)),
        RouteRow(.get, "/hits", .may(.readHits)),
        RouteRow(.get, "/hits/:hit", .may(.readHits)),
        RouteRow(.post, "/hits/:hit/decision", .may(.decideHits), ["verdict": "same", "why": "The same directors"]),
        RouteRow(
            .post, "/hits/:hit/second", .may(.confirmDecisions), ["word": "agree", "why": "The same directors"]),
        RouteRow(.post, "/hits/:hit/reopen", .may(.decideHits), ["whyOpen": "There is a new address"]),

        // What goes to the lead.
        RouteRow(.get, "/hits/:hit/tell-lead", .may(.tellLead)),
        RouteRow(.post, "/hits/:hit/tell-lead", .may(.tellLead)),
        RouteRow(.get, "/suppliers/:supplier/tell-lead", .may(.tellLead)),
        RouteRow(.post, "/suppliers/:supplier/tell-lead", .may(.tellLead)),
        RouteRow(.get, "/referrals", .may(.readReferrals)),
        RouteRow(.get, "/referrals/:referral", .may(.readReferrals)),
        RouteRow(.post, "/referrals/:referral/answer", .may(.answerReferrals), ["answer": "goOn"]),

        // People and the organisation. To be disabled comes before to be enabled, and to be removed comes last.
        RouteRow(.get, "/people", .may(.managePeople)),
        RouteRow(.get, "/people/invite", .may(.managePeople)),
        RouteRow(.post, "/people/invite", .may(.managePeople)),
        RouteRow(.get, "/people/:person", .may(.managePeople)),
        RouteRow(.get, "/people/:person/remove", .may(.managePeople)),
        RouteRow(.get, "/people/:person/sign-in", .may(.managePeople)),
        RouteRow(.post, "/people/:person/sign-in/unlock", .may(.managePeople)),
        RouteRow(.post, "/people/:person/sign-in/reset", .may(.managePeople)),
        RouteRow(.post, "/people/:person", .may(.managePeople), ["name": "Nest", "role": "trainer"]),
        RouteRow(.post, "/people/:person/invite-again", .may(.managePeople), expects: .conflict),
        RouteRow(.post, "/people/:person/reset", .may(.managePeople)),
        RouteRow(.post, "/people/:person/disable", .may(.managePeople)),
        RouteRow(.post, "/people/:person/enable", .may(.managePeople)),
        RouteRow(.post, "/people/:person/remove", .may(.managePeople)),
        RouteRow(.get, "/organisation", .may(.readOrganisations)),
        RouteRow(.post, "/organisation", .may(.manageOrganisation)),

        RouteRow(.get, "/sign-in-policy", .may(.manageOrganisation)),
        RouteRow(.post, "/sign-in-policy", .may(.manageOrganisation)),
        RouteRow(.get, "/purposes", .may(.manageOrganisation)),
        RouteRow(.post, "/purposes", .may(.manageOrganisation)),

        // Background work.
        RouteRow(.get, "/jobs", .may(.readJobs, within: .own)),
        RouteRow(.get, "/jobs/:job", .may(.readJobs, within: .own)),
        RouteRow(.post, "/jobs/:job/retry", .may(.retryJobs)),
        RouteRow(.post, "/jobs/:job/cancel", .may(.readJobs, within: .own)),

        // The trail. Whoever may not read it is told so before a purpose is asked.
        RouteRow(.get, "/trail", .may(.readTrail)),
        RouteRow(.get, "/trail/export", .may(.exportTrail)),
        RouteRow(.post, "/trail/export", .may(.exportTrail)),
        RouteRow(.get, "/suppliers/:supplier/readers", .may(.readReaders)),
        RouteRow(.get, "/hits/:hit/readers", .may(.readReaders)),
        RouteRow(.get, "/people/:person/readers", .may(.readReaders)),
        RouteRow(.get, "/referrals/:referral/readers", .may(.readReaders, within: .own)),

        // The picture of supply chains.
        RouteRow(.get, "/chains/picture", .may(.readChains)),
        RouteRow(.get, "/chains/picture.csv", .may(.readChains)),
        RouteRow(.get, "/chains/picture/path", .may(.readChains)),

        // Last, since it ends the session.
        RouteRow(.post, "/sign-out", .everybody),
        RouteRow(.get, "/exit", .everybody),
    ]
}
