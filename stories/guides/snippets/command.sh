npx wirecodes explain 1006
npx wirecodes explain http 503 --lang ko
npx wirecodes explain "curl: (60) SSL certificate problem"
npx wirecodes compare http 503 grpc UNAVAILABLE --format markdown
npx wirecodes list http --class 4xx
npx wirecodes check shop.json shop.en.json
npx wirecodes compare shop card_declined http 402 --catalog shop.json --locale shop.en.json
npx wirecodes export --out parts --protocol grpc,shop --lang en --catalog shop.json --locale shop.en.json
