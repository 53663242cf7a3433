// What Go's packages return: program <library> <task> <argument>…
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"
	"syscall"
	"time"
)

type name struct {
	Name    string `json:"name"`
	Message string `json:"message"`
	Errno   int    `json:"errno,omitempty"`
}

// The error and what it wraps, the outermost first.
func chain(err error) []name {
	names := []name{}
	for ; err != nil; err = errors.Unwrap(err) {
		one := name{Name: fmt.Sprintf("%T", err), Message: err.Error()}
		if errno, ok := err.(syscall.Errno); ok {
			one.Errno = int(errno)
		}
		names = append(names, one)
	}
	return names
}

func fetch(url string, seconds float64) error {
	client := http.Client{Timeout: time.Duration(seconds * float64(time.Second))}
	response, err := client.Get(url)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	fmt.Println(response.Status, string(body))
	return err
}

func openMany() error {
	for {
		if _, err := os.Open("/dev/null"); err != nil {
			return err
		}
	}
}

func write(address string) error {
	connection, err := net.Dial("tcp", address)
	for err == nil {
		time.Sleep(300 * time.Millisecond)
		_, err = connection.Write([]byte("hello"))
	}
	return err
}

func run(task string, args []string) (err error) {
	switch task {
	case "fetch":
		seconds := 0.0
		if len(args) > 1 {
			seconds, _ = strconv.ParseFloat(args[1], 64)
		}
		return fetch(args[0], seconds)
	case "listen":
		_, err = net.Listen("tcp", net.JoinHostPort(args[0], args[1]))
		return err
	case "open_many":
		return openMany()
	case "write":
		return write(net.JoinHostPort(args[0], args[1]))
	}
	return errors.New("no such task: " + task)
}

func main() {
	if err := run(os.Args[2], os.Args[3:]); err != nil {
		names, _ := json.Marshal(chain(err))
		os.WriteFile(os.Getenv("NAMES"), names, 0o644)
		log.Fatal(err)
	}
}
