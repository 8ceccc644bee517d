internal import Foundation
internal import Languages
internal import Logging
internal import Settings
internal import Site

extension SiteSettings {
    /// What is set for the pages.
    init(_ settings: Settings) {
        self.init()
        secure = settings.text(.publicAddress)?.hasPrefix("https:") ?? false
        largestUpload = Int64(settings.standing(.largestUpload))
        largestForm = settings.standing(.largestForm)
        requestsPerMinute = settings.standing(.requestsPerMinute)
        formsPerMinute = settings.standing(.formsPerMinute)
        strangersPerMinute = settings.standing(.strangersPerMinute)
        reportsPerHour = settings.standing(.reportsPerHour)
        answerLimit = .seconds(settings.standing(.requestSeconds))
        headSeconds = Int64(settings.standing(.headSeconds))
        bodyBytesPerSecond = settings.standing(.bodyBytesPerSecond)
        bodyGraceSeconds = Int64(settings.standing(.bodyGraceSeconds))
        idleSeconds = Int64(settings.standing(.idleSeconds))
        stopSeconds = settings.standing(.stopSeconds)
        publicAddress = settings.text(.publicAddress)
        contact = settings.text(.contact) ?? contact
        exitAddress = settings.text(.exitAddress) ?? exitAddress
        if let folder = settings.text(.uploads) { uploads = folder }
        if let port = settings.number(.operationPort), let host = settings.text(.operationHost) {
            operation = OperationAddress(host: host, port: port)
            operationReady = { port in Terminal.tell(.commandServeState(address: "http://\(host):\(port)/metrics")) }
        }
        logger = LineLog.logger(settings)
    }
}
