import CLibPQ
import Foundation
import Storage

/// What the listener's thread does until the other end of a pipe is closed.
struct ListenerLoop: Sendable {
    let address: PostgresAddress
    let settings: PostgresSettings
    let announcements: Announcements
    /// The end of the pipe that tells of the end.
    let end: Int32

    func run() {
        defer { close(end) }
        var pause = BackOff(milliseconds: 50, most: 1000)
        while !isEnding(within: 0) {
            if let connection = try? PostgresConnection(address, settings: settings),
                (try? connection.run("LISTEN \(Listener.channel)")) != nil
            {
                pause = BackOff(milliseconds: 50, most: 1000)
                // Whatever was announced meanwhile was missed.
                announcements.sendAll()
                listen(on: connection)
            } else {
                pause.wait()
            }
        }
    }

    /// Until the connection is lost or the end is told.
    private func listen(on connection: PostgresConnection) {
        let socket = PQsocket(connection.pointer)
        while true {
            var waits = [pollfd(fd: socket, events: Int16(POLLIN), revents: 0), pollfd(fd: end, events: 0, revents: 0)]
            guard poll(&waits, 2, -1) > 0 else { continue }
            guard waits[1].revents == 0, PQconsumeInput(connection.pointer) == 1 else { return }
            while let notice = PQnotifies(connection.pointer) {
                announcements.send(String(cString: notice.pointee.extra))
                PQfreemem(notice)
            }
        }
    }

    private func isEnding(within milliseconds: Int32) -> Bool {
        var wait = pollfd(fd: end, events: 0, revents: 0)
        return poll(&wait, 1, milliseconds) > 0
    }
}
