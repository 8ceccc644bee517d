import Jobs
import Storage

extension Site {
    /// How far a job is. When it has ended, its feature's own page tells what came of it: see `JobReports`.
    func addProgress(to routes: SiteRoutes) {
        routes.get("progress/:job") { visit in
            guard let job = try await services.jobs.job(visit.id("job"), as: visit.principal) else {
                throw PageFault.notFound
            }
            if job.state != .running, let report = JobReports.address(of: job) { return .seeOther(report) }
            return .page(ProgressPage(job: job, isStill: visit.query.has("still"), address: visit.address))
        }
    }
}
