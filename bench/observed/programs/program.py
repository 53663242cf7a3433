"""What Python and its libraries raise: program.py <library> <task> <argument>…"""
import json
import os
import sys


def name_of(error):
    module = type(error).__module__
    return type(error).__name__ if module == "builtins" else f"{module}.{type(error).__name__}"


def chain(error):
    """The exception and what it wraps, the outermost first."""
    names, seen = [], set()
    while isinstance(error, BaseException) and id(error) not in seen:
        seen.add(id(error))
        one = {"name": name_of(error), "message": str(error)}
        for key in ("errno", "verify_code", "reason", "code", "status_code"):
            value = getattr(error, key, None)
            if isinstance(value, (int, str)) and not isinstance(value, bool):
                one[key] = value
        names.append(one)
        inner = [getattr(error, key, None) for key in ("reason", "os_error")] + list(error.args)
        error = next((e for e in inner if isinstance(e, BaseException)), None) or error.__cause__ or error.__context__
    return names


def fetch_urllib(url, timeout):
    from urllib.request import urlopen

    print(urlopen(url, **({"timeout": timeout} if timeout else {})).read().decode())


def fetch_requests(url, timeout):
    import requests

    response = requests.get(url, timeout=timeout)
    response.raise_for_status()
    print(response.text)


def fetch_httpx(url, timeout):
    import httpx

    response = httpx.get(url, **({"timeout": timeout} if timeout else {}))
    response.raise_for_status()
    print(response.text)


def fetch_aiohttp(url, timeout):
    import asyncio

    import aiohttp

    async def main():
        options = {"timeout": aiohttp.ClientTimeout(total=timeout)} if timeout else {}
        async with aiohttp.ClientSession(raise_for_status=True, **options) as session:
            async with session.get(url) as response:
                print(await response.text())

    asyncio.run(main())


def websocket_websockets(url):
    import asyncio

    import websockets

    async def main():
        async with websockets.connect(url) as socket:
            await socket.send("hello")
            await socket.recv()

    asyncio.run(main())


def websocket_client(url):
    import websocket

    def said(name):
        return lambda socket, *what: print(name, *what)

    websocket.WebSocketApp(
        url,
        on_open=lambda socket: socket.send("hello"),
        on_error=said("error:"),
        on_close=said("closed:"),
    ).run_forever()


def websocket_aiohttp(url):
    import asyncio

    import aiohttp

    async def main():
        async with aiohttp.ClientSession() as session:
            async with session.ws_connect(url) as socket:
                await socket.send_str("hello")
                message = await socket.receive()
                print(message, socket.close_code, socket.exception())

    asyncio.run(main())


def call_grpc(target, timeout):
    import grpc

    channel = grpc.insecure_channel(target)
    call = channel.unary_unary("/shop.Orders/Get", lambda b: b, lambda b: b)
    print(call(b"", timeout=timeout))


def listen(host, port):
    import socket

    socket.create_server((host, int(port)))


def open_many():
    files = []
    try:
        while True:
            files.append(open("/dev/null"))
    except OSError:
        # The error needs files of its own to be printed.
        del files[:20]
        raise


def write(host, port):
    import socket
    import time

    with socket.create_connection((host, int(port))) as connection:
        while True:
            time.sleep(0.3)
            connection.sendall(b"hello")


def main(library, task, *args):
    if task in ("fetch", "call"):
        return globals()[f"{task}_{library}"](args[0], float(args[1]) if len(args) > 1 else None)
    if task == "websocket":
        return globals()[f"websocket_{library}"](*args)
    return globals()[task](*args)


try:
    main(*sys.argv[1:])
except Exception as error:
    with open(os.environ["NAMES"], "w") as file:
        json.dump(chain(error), file)
    raise
