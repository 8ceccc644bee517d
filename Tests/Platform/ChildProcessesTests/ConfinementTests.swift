import ChildProcesses
import Foundation
import Testing

/// What a child cannot reach, tried by Python as the child.
@Suite(
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: Child.python), "Python is not installed; ./test installs it"))
struct ConfinementTests {
    /// Runs the lines and says which fault they met.
    private func met(
        _ lines: String, network: NetworkAccess = .cutOffWherePossible, fileSize: Int = 0, processes: Int? = 1
    ) async throws -> String {
        let text = """
            import os, socket, sys
            try:
            \(lines.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
              print("done")
            except OSError as fault:
              print(fault.errno)
            """
        let child = Child.process(
            Child.python, "-I", "-c", text, processes: processes, fileSize: fileSize, network: network)
        let said = try await Child.said(child).trimmingCharacters(in: .whitespacesAndNewlines)
        return Int32(said).map { String(cString: strerror($0)) } ?? said
    }

    @Test func noNetworkIsReached() async throws {
        guard await Child.isIsolated() else {
            print("this machine lets nobody make a network namespace: what is told of networks was not tried")
            await #expect(throws: ChildProcessError(.notIsolated, "no network namespace can be made")) {
                try await Child.process("/bin/true", network: .cutOff).answer()
            }
            return
        }
        let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(server) }
        let port = try #require(listening(server))
        let connect = "socket.create_connection(('127.0.0.1', \(port)), 2)"
        #expect(try await met(connect, network: .shared) == "done")
        #expect(try await met(connect, network: .cutOff) == "Network is unreachable")
        let datagram = "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))"
        #expect(try await met(datagram, network: .cutOff) == "Network is unreachable")
        #expect(try await met("print(socket.if_nameindex())", network: .cutOff).hasPrefix("[(1, 'lo')]"))
    }

    /// A port of this machine, of the system's choice.
    private func listening(_ server: Int32) -> UInt16? {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(server, address, size) == 0 && listen(server, 8) == 0 && getsockname(server, address, &size) == 0
            }
        }
        return status ? UInt16(bigEndian: address.sin_port) : nil
    }

    @Test func nothingIsPutIntoAFile() async throws {
        let path = "/tmp/manumit-child-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let write = "f = open('\(path)', 'w', 1); f.write('secret\\n')"
        #expect(try await met(write) == "File too large")
        #expect(((try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()).isEmpty)
        try? FileManager.default.removeItem(atPath: path)
        #expect(try await met(write, fileSize: 100) == "done")
    }

    @Test(.enabled(if: geteuid() == 0 && Child.isNotRoot, "Only root can leave root, for an account that there is"))
    func rootIsLeftBehind() async throws {
        #expect(
            try await met("print(os.getresuid(), os.getresgid(), os.getgroups())").hasPrefix(
                "(65534, 65534, 65534) (65534"))
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("secret-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        #expect(FileManager.default.createFile(atPath: path, contents: Data("key".utf8), attributes: attributes))
        #expect(try await met("open('\(path)').read()") == "Permission denied")
        let own = Child.process("/bin/cat", path, network: .shared, account: .own)
        #expect(try await Child.said(own) == "key")
    }

    @Test(.enabled(if: Child.isNotRoot, "There is no account but root"))
    func itHasNoRightsAndGetsNone() async throws {
        let status = try await met("print(open('/proc/self/status').read())")
        #expect(status.contains("CapEff:\t0000000000000000") && status.contains("NoNewPrivs:\t1"))
        #expect(status.contains("SigBlk:\t0000000000000000"))
    }

    @Test func itStartsNoOther() async throws {
        guard await Child.isIsolated() else { return }
        #expect(try await met("os.fork()") == "Resource temporarily unavailable")
        #expect(try await met("os._exit(0) if os.fork() == 0 else os.wait()", processes: 2) == "done")
    }

    /// It ends where this program does, whatever it does not read.
    @Test func theSignalOfItsParentsDeathIsSet() async throws {
        let text = """
            import ctypes
            signal = ctypes.c_int()
            ctypes.CDLL(None).prctl(2, ctypes.byref(signal))
            print(signal.value)
            """
        #expect(try await Child.said(Child.process(Child.python, "-I", "-c", text)) == "9\n")
    }
}
