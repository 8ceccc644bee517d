"""Reads the text format of Prometheus from standard input with the official parser, and prints its samples as JSON."""

import json
import sys

from prometheus_client.parser import text_string_to_metric_families

families = list(text_string_to_metric_families(sys.stdin.read()))
print(
    json.dumps(
        [
            {"family": f.name, "type": f.type, "name": s.name, "labels": s.labels, "value": s.value}
            for f in families
            for s in f.samples
        ]
    )
)
