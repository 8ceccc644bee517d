import Access
import Languages
import Storage

/// When the session ends, said on every page before it happens: in words, and in seconds for the script that warns.
struct SessionEnd {
    var session: Session

    init(_ session: Session) { self.session = session }

    /// From the request on. A session's last request is noted once a minute, so that much may have passed since.
    var secondsLeft: Int64 {
        max(0, (session.endsAt.milliseconds - session.seenAt.milliseconds) / 1000 - 60)
    }

    func text(in words: Words) -> String {
        words(
            isFinal
                ? .siteSessionFinal(time: words.time(session.endsAt))
                : .siteSessionIdle(time: words.time(session.endsAt)))
    }

    func fields(in words: Words) -> Fields {
        ["sessionText": text(in: words), "sessionSeconds": String(secondsLeft), "mayStay": !isFinal]
    }

    /// Whether it ends then whatever the person does.
    private var isFinal: Bool { session.endsAt == session.expiresAt }
}
