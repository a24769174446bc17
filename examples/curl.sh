#!/usr/bin/env bash
# A picture, an edit of it and a film, with nothing but curl. Start the server first, then:
#   OPENIMAGINE_API_KEY=oi_... bash examples/curl.sh
set -euo pipefail
api="${OPENIMAGINE_BASE_URL:-http://127.0.0.1:8787/v1}"

ask() { # ask PATH JSON
  curl -sS --fail-with-body "$api$1" -H "Authorization: Bearer $OPENIMAGINE_API_KEY" -H "Content-Type: application/json" -d "$2"
}
address() { grep -o 'http[^"]*/media/[^"]*'; }

picture=$(ask /images/generations '{
  "model": "grok-imagine-image",
  "prompt": "A collage of London landmarks in a stenciled street-art style",
  "aspect_ratio": "16:9"
}' | address)
curl -sS --fail "$picture" -o london.jpg
echo "london.jpg"

edited=$(ask /images/edits "{
  \"model\": \"grok-imagine-image\",
  \"prompt\": \"Change the landmarks to be New York City landmarks\",
  \"image\": { \"url\": \"$picture\", \"type\": \"image_url\" }
}" | address)
curl -sS --fail "$edited" -o new-york.jpg
echo "new-york.jpg"

id=$(ask /videos/generations '{
  "model": "grok-imagine-video",
  "prompt": "A beautiful sunset over the ocean",
  "duration": 2
}' | grep -o '[0-9a-f-]\{36\}')
while :; do
  film=$(curl -sS --fail "$api/videos/$id" -H "Authorization: Bearer $OPENIMAGINE_API_KEY")
  case "$film" in
    *'"status":"pending"'*) sleep 1 ;;
    *'"status":"done"'*) break ;;
    *) echo "$film" >&2; exit 1 ;;
  esac
done
curl -sS --fail "$(echo "$film" | address)" -o sunset.mp4
echo "sunset.mp4"
