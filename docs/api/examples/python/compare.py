"""Compares programs: python3 compare.py sydney-mmed-psychiatry kwazulu-natal-mmed-psychiatry"""

import os
import sys

from gql import Client, gql
from gql.transport.exceptions import (
    TransportConnectionFailed,
    TransportError,
    TransportQueryError,
)
from gql.transport.requests import RequestsHTTPTransport
from requests import RequestException

COMPARE = gql(
    """
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
)

server = os.environ.get("SERVER", "http://localhost:4000")
if not server.startswith(("http://", "https://")):
    sys.exit(f'"{server}" is no web address. Write SERVER like http://localhost:4000.')
client = Client(transport=RequestsHTTPTransport(url=f"{server}/graphql", timeout=20))
COMPARE.variable_values = {"programs": sys.argv[1:]}
try:
    comparison = client.execute(COMPARE)["comparison"]
except TransportQueryError as refusal:
    sys.exit("\n".join(error["message"] for error in refusal.errors))
except (RequestException, TransportConnectionFailed):
    hint = 'Start one with "pnpm start", or name another in the variable SERVER.'
    sys.exit(f"No server answers at {server}. {hint}")
except TransportError:
    sys.exit(
        f"{server} answers, but not as a Second Opinion server does. "
        "Name one in the variable SERVER."
    )

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
