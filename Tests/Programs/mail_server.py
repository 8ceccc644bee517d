"""Mail servers for the tests, on a free port of this machine: good ones by aiosmtpd, bad ones by hand.

    mail_server.py KIND [CERTIFICATE KEY]

Prints the port on its first line, then each letter it takes as a line of JSON. Ends when its input ends.
"""

import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = b"manumit", b"a password of the mail server"


def tell(value):
    print(json.dumps(value), flush=True)


class Keeping:
    """Takes everything but what its name asks to refuse."""

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusals = {"nobody": "550 5.1.1 no such person", "later": "451 4.3.0 not now"}
        refusal = refusals.get(address.partition("@")[0])
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        text = envelope.content.decode("utf-8", "replace")
        if "refuse-the-content" in envelope.rcpt_tos[0]:
            return "554 5.6.0 not this"
        tell(
            {
                "from": envelope.mail_from,
                "to": envelope.rcpt_tos,
                "text": text,
                "encrypted": session.ssl is not None,
                "signedIn": bool(session.authenticated),
            }
        )
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (USER, PASSWORD), handled=False)


def good(kind, context):
    signing_in = dict(authenticator=authenticate, auth_required=True)
    options = {
        "plain": {},
        "small": dict(data_size_limit=300),
        "starttls": dict(tls_context=context, require_starttls=True, **signing_in),
        "login": dict(tls_context=context, require_starttls=True, auth_exclude_mechanism=["PLAIN"], **signing_in),
        "tls": dict(auth_require_tls=False, **signing_in),
    }[kind]
    return lambda: SMTP(Keeping(), hostname="localhost", **options)


async def silent(reader, writer):
    await reader.read()


async def slow(reader, writer):
    """Greets, then says nothing more."""
    writer.write(b"220 ready\r\n")
    await reader.read()


async def garbage(reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n<html>")
    await reader.read()


async def endless(reader, writer):
    """Greets without end."""
    while True:
        writer.write(b"220-and another thing\r\n" * 100)
        await writer.drain()


async def longline(reader, writer):
    while True:
        writer.write(b"2" * 10_000)
        await writer.drain()


async def hangup(reader, writer):
    writer.write(b"220 ready\r\n")
    await reader.readline()
    writer.close()


async def early(reader, writer):
    """Slips an answer in after the one to STARTTLS, to be taken for a word said under encryption."""
    writer.write(b"220 ready\r\n")
    await reader.readline()
    writer.write(b"250-localhost\r\n250 STARTTLS\r\n")
    await reader.readline()
    writer.write(b"220 go ahead\r\n250-localhost\r\n250 AUTH PLAIN\r\n")
    tell({"saidAfter": (await reader.read(3)).hex()})


async def stripped(reader, writer):
    """As a server looks whose offer of encryption somebody has taken out."""
    writer.write(b"220 ready\r\n")
    await reader.readline()
    writer.write(b"250-localhost\r\n250 AUTH PLAIN\r\n")
    tell({"saidAfter": (await reader.readline()).decode("ascii", "replace")})


async def quitter(reader, writer):
    """Takes the first letter, then breaks off."""
    writer.write(b"220 ready\r\n")
    for answer in [b"250 localhost\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n"]:
        await reader.readline()
        writer.write(answer)
    await reader.readuntil(b"\r\n.\r\n")
    writer.write(b"250 taken\r\n")
    await reader.readline()
    writer.close()


async def main():
    kind = sys.argv[1]
    context = None
    if len(sys.argv) > 3:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
    loop = asyncio.get_running_loop()
    bad = {f.__name__: f for f in [silent, slow, garbage, endless, longline, hangup, early, stripped, quitter]}
    if kind in bad:

        async def quietly(reader, writer):
            try:
                await bad[kind](reader, writer)
            except (ConnectionError, asyncio.IncompleteReadError):
                pass

        server = await asyncio.start_server(quietly, "127.0.0.1", 0)
    else:
        server = await loop.create_server(
            good(kind, context), "127.0.0.1", 0, ssl=context if kind == "tls" else None
        )
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
