extension Site {
    /// Questionnaires and their answers.
    func addQuestionnaires(to routes: SiteRoutes) {
    }
}
