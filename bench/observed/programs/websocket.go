// What gorilla/websocket returns: websocket websocket <URL>
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/gorilla/websocket"
)

func run(url string) error {
	connection, response, err := websocket.DefaultDialer.Dial(url, nil)
	if err != nil {
		if response != nil {
			fmt.Println(response.Status)
		}
		return err
	}
	if err = connection.WriteMessage(websocket.TextMessage, []byte("hello")); err != nil {
		return err
	}
	_, _, err = connection.ReadMessage()
	return err
}

func main() {
	if err := run(os.Args[2]); err != nil {
		names := []map[string]string{}
		for one := err; one != nil; one = errors.Unwrap(one) {
			names = append(names, map[string]string{"name": fmt.Sprintf("%T", one), "message": one.Error()})
		}
		text, _ := json.Marshal(names)
		os.WriteFile(os.Getenv("NAMES"), text, 0o644)
		log.Fatal(err)
	}
}
