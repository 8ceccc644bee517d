extension Site {
    /// What the law asks every public body to say about its pages.
    func addStatements(to routes: SiteRoutes) {
        routes.get("accessibility", for: .everybody) { _ in .page(AccessibilityPage(contact: settings.contact)) }
        routes.get("privacy", for: .everybody) { _ in
            .page(PrivacyPage(contact: settings.contact, isSecure: settings.secure))
        }
    }
}
