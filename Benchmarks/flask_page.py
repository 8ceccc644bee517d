"""The peer of the pages: the register's first page of suppliers, read from the same database, by Flask and Jinja."""
import os
import sqlite3
import threading

import flask

PAGE = """<!doctype html><html lang="en"><head><title>Suppliers</title><link rel="stylesheet" href="/style.css"></head><body>
<header><nav><a href="/">Today</a> <a href="/suppliers">Suppliers</a> <a href="/lists">Lists</a></nav></header>
<main><h1>Suppliers</h1><p>{{ total }} suppliers</p><table><thead><tr><th>Name</th><th>Risk</th><th>Yearly spend</th>
<th>Sector</th><th>Contracts</th><th>Open</th></tr></thead><tbody>
{% for row in rows %}<tr><td><a href="/suppliers/{{ row[0] }}">{{ row[1] }}</a></td><td>{{ row[2] }}</td>
<td>{{ "£{:,.2f}".format(row[3] / 100) if row[3] is not none else "unknown" }}</td><td>{{ row[4] }}</td><td>{{ row[5] }}</td>
<td>{{ row[6] }}</td></tr>
{% endfor %}</tbody></table></main></body></html>"""


def make():
    app = flask.Flask(__name__)
    template = app.jinja_env.from_string(PAGE)
    local = threading.local()

    @app.get("/suppliers")
    def suppliers():
        if not hasattr(local, "database"):
            local.database = sqlite3.connect(f"file:{os.environ['FLASK_PAGE_DATABASE']}?mode=ro", uri=True)
        total = local.database.execute("SELECT COUNT(*) FROM supplier WHERE merged_into IS NULL").fetchone()[0]
        rows = local.database.execute(
            "SELECT id, name, tier, spend_minor, sector, contract_count, open_hits FROM supplier "
            "WHERE merged_into IS NULL ORDER BY name_order LIMIT 50").fetchall()
        return template.render(total=total, rows=rows)

    return app
