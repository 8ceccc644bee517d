import Foundation
import TestSupport
import Testing

/// nginx from Debian with the configuration of `deploy/nginx`, on free ports of this machine.
final class Nginx {
    let port: Int
    let plainPort: Int
    let certificate: TestCertificate
    private let manumit: ManumitProcess
    private let process = Process()

    init(upstream: Int, in manumit: ManumitProcess, _ replaced: (String, [(String, String)]) throws -> String) throws {
        self.manumit = manumit
        certificate = try TestCertificate()
        port = try Self.freePort()
        plainPort = try Self.freePort()
        let logs = manumit.path("logs")
        try FileManager.default.createDirectory(atPath: logs, withIntermediateDirectories: true)
        try manumit.write(
            "site.conf",
            replaced(
                "nginx/manumit.conf",
                [
                    ("127.0.0.1:8080", "127.0.0.1:\(upstream)"),
                    ("listen 80 default_server", "listen 127.0.0.1:\(plainPort) default_server"),
                    ("listen 443 ssl", "listen 127.0.0.1:\(port) ssl"),
                    ("manumit.example.org", "localhost"),
                    ("/etc/manumit/tls/certificate.pem", certificate.certificate.path),
                    ("/etc/manumit/tls/key.pem", certificate.key.path),
                    ("/var/log/nginx", logs),
                ]))
        let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "\($0)_temp_path \(manumit.path($0));" }.joined(separator: "\n")
        try manumit.write(
            "nginx.conf",
            """
            daemon off;
            worker_processes 1;
            pid \(manumit.path("nginx.pid"));
            error_log \(logs)/start.log emerg;
            events { worker_connections 64; }
            http {
            \(folders)
            include \(manumit.path("site.conf"));
            }
            """)
        process.executableURL = URL(fileURLWithPath: "/usr/sbin/nginx")
        process.arguments = ["-c", manumit.path("nginx.conf"), "-p", manumit.folder.path, "-e", "\(logs)/start.log"]
        // Workers of a root's nginx are another account, which must reach nothing but sockets.
        if getuid() == 0 { process.arguments? += ["-g", "user root;"] }
        try process.run()
        try waitUntilItListens()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    /// Ends it and its workers in order.
    func stop() throws {
        kill(process.processIdentifier, SIGQUIT)
        process.waitUntilExit()
    }

    /// All that it wrote down.
    func logs() throws -> String {
        try FileManager.default.contentsOfDirectory(atPath: manumit.path("logs"))
            .map { try manumit.text("logs/\($0)") }.joined(separator: "\n")
    }

    private func waitUntilItListens() throws {
        while process.isRunning {
            if (try? RawConnection(port: port)) != nil { return }
            sched_yield()
        }
        Issue.record("nginx did not start: \(try logs())")
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        return try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                try #require(bind(descriptor, $0, size) == 0)
                try #require(getsockname(descriptor, $0, &size) == 0)
            }
            return Int(in_port_t(bigEndian: pointer.pointee.sin_port))
        }
    }
}
