import Jobs
import Languages

/// A job under way. The page asks again by itself every two seconds unless the reader stops it.
struct ProgressPage: PageModel {
    var job: Job
    var isStill: Bool
    var address: Address

    func page(in words: Words) -> Page {
        let isRunning = job.state == .running
        var page = Page(
            "progress/progress", title: words(.progressTitle, job.state), section: .imports,
            trail: [Crumb(words(.importsTitle), Address("/imports"))],
            fields: [
                "what": job.title,
                "startedAt": words.moment(job.startedAt),
                "items": words(.progressItems(count: job.items)),
                "percent": job.fraction.map { words.language.decimal($0 * 100, places: 0) },
                "isRunning": isRunning,
                "isStill": isStill,
                "stopLink": address.with("still", "1").description,
                "goOnLink": address.with("still", nil).description,
            ])
        if isRunning, !isStill { page.refreshSeconds = 2 }
        return page
    }
}
