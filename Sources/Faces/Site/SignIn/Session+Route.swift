import Foundation
import Hummingbird

extension Site {
    /// How long the session lasts, for the script that warns before it ends. To ask is a request like any other, after which
    /// it lasts longer.
    func addSession(to routes: SiteRoutes) {
        routes.get("session") { visit in
            guard let session = visit.session else { throw PageFault.staleForm }
            let end = SessionEnd(session)
            let body = try JSONEncoder().encode(
                SessionState(seconds: end.secondsLeft, text: end.text(in: visit.words)))
            return .response(
                Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: .init(byteBuffer: ByteBuffer(bytes: Array(body)))))
        }
    }
}

/// What the script reads.
private struct SessionState: Encodable {
    var seconds: Int64
    var text: String
}
