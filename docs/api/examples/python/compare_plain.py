"""Compares programs with nothing but Python: python3 compare_plain.py sydney-mmed-psychiatry kwazulu-natal-mmed-psychiatry"""

import json
import os
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

COMPARE = """
query Compare($programs: [String!]!) {
  comparison(programs: $programs) {
    __typename
    ... on Comparison {
      columns { program { shortName institution { name } } }
      rows { label differs cells { text claim { source { title read } } } }
    }
    ... on UnknownPrograms { message }
    ... on TooFewPrograms { message }
    ... on TooManyPrograms { message }
  }
}
"""


def ask(query, variables):
    server = os.environ.get("SERVER", "http://localhost:4000")
    if not server.startswith(("http://", "https://")):
        sys.exit(f'"{server}" is no web address. Write SERVER like http://localhost:4000.')
    request = Request(
        f"{server}/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"content-type": "application/json"},
    )
    try:
        with urlopen(request, timeout=20) as response:
            status, body = response.status, response.read()
    except HTTPError as refusal:
        status, body = refusal.code, refusal.read()
    except OSError:
        hint = 'Start one with "pnpm start", or name another in the variable SERVER.'
        sys.exit(f"No server answers at {server}. {hint}")
    try:
        answer = json.loads(body)
    except ValueError:
        answer = {}
    if "errors" in answer:
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    if "data" not in answer:
        sys.exit(
            f"{server} answers with HTTP {status}, but not as a Second Opinion server does. "
            "Name one in the variable SERVER."
        )
    return answer["data"]


comparison = ask(COMPARE, {"programs": sys.argv[1:]})["comparison"]

if comparison["__typename"] != "Comparison":
    sys.exit(comparison["message"])

for row in comparison["rows"]:
    if not row["differs"]:
        continue
    print(row["label"])
    for column, cell in zip(comparison["columns"], row["cells"]):
        program = column["program"]
        source = cell["claim"]["source"] if cell["claim"] else None
        origin = f" ({source['title']}, read {source['read']})" if source else ""
        print(f"  {program['shortName']}, {program['institution']['name']}: {cell['text']}{origin}")
